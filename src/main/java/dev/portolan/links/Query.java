package dev.portolan.links;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of an address behind `?`, without what only says how a reader came by it.
///
/// All other names stay, in their order: WeChat's `__biz mid idx sn`, and the `src timestamp ver signature` of its
/// search, say which article it is.
final class Query {
    private static final Pattern AMPERSAND = Pattern.compile("&");
    private static final Set<String> TRACKING = Set.of(
            // added by messengers when a page is passed on
            "from", "isappinstalled",
            // added by WeChat for the one who shares and the one who reads
            "chksm", "mpshare", "scene", "srcid", "pass_ticket");

    private Query() {}

    /// With its `?`, or empty when nothing is left.
    static String canonical(String written) {
        var kept = AMPERSAND.splitAsStream(written).filter(pair -> !pair.isEmpty()).filter(pair -> !tracks(pair))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String pair) {
        int equals = pair.indexOf('=');
        var name = equals < 0 ? pair : pair.substring(0, equals);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
