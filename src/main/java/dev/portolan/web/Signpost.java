package dev.portolan.web;

import java.util.List;

/// Shows visitors of an address that does not exist where they may have wanted to go. At most one bean; never throws.
public interface Signpost {
    /// @param words
    ///            the words of the wrong address, apart by spaces
    List<Place> towards(String words);

    record Place(String title, String url) {}
}
