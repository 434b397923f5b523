package dev.portolan.markdown;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jsoup.nodes.Element;

/// Attributes by which the renderer tells the later steps what HTML alone does not say. Their names are drawn at start,
/// so that no text can forge them; none is left in the result.
final class Marking {
    private static final String SECRET = "p" + HexFormat.of().formatHex(new SecureRandom().generateSeed(8));
    /// The line in the file that the element comes from.
    static final String LINE = SECRET + "l";
    /// A link's or image's address as written, entities decoded.
    static final String ADDRESS = SECRET + "a";
    /// An id that the author gave to the element.
    static final String ALIAS = SECRET + "i";
    /// A table that was written with pipes.
    static final String TABLE = SECRET + "t";

    private Marking() {}

    /// The line that the element comes from, or else that of the nearest one around or ahead of it; 0 without any.
    static int line(Element element) {
        for (Element at = element; at != null; at = at.parent())
            if (at.hasAttr(LINE))
                return Integer.parseInt(at.attr(LINE));
        return 0;
    }

    static void removeFrom(Element element) {
        element.removeAttr(LINE).removeAttr(ADDRESS).removeAttr(ALIAS).removeAttr(TABLE);
    }
}
