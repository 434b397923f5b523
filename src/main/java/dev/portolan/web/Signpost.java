package dev.portolan.web;

import java.util.List;

/// Shows visitors of an address that does not exist where they may have wanted to go. At most one bean; never throws.
public interface Signpost {
    /// @param names
    ///            of the wrong path, outermost first, each as its words apart by spaces; never empty
    /// @param language
    ///            that the visitor reads
    List<Place> towards(List<String> names, String language);

    record Place(String title, String url) {}
}
