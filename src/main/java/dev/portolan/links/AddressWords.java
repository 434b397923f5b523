package dev.portolan.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.regex.Pattern;

/// What of a path somebody has worded: no numbers, no keys, no file's ending.
final class AddressWords {
    private static final Pattern ENDING = Pattern.compile("(?i)(?:^index)?(?:\\.(?:html?|php|aspx?|jsp|md|pdf))?$");
    /// Hardly a letter, or hexadecimal: `2016`, `v2`, `58a0f1`.
    private static final Pattern NUMBER = Pattern.compile("(?i)\\P{L}*\\p{L}?\\P{L}*|(?=.*\\d)[0-9a-f-]{6,}");
    /// `5X3fLk9Zq0aB`
    private static final Pattern KEY = Pattern.compile("(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[\\w-]{10,}");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private AddressWords() {}

    /// Part by part: the whole is no word that anybody types.
    static String of(String path) {
        return Arrays.stream(decoded(path).split("/")).map(part -> ENDING.matcher(part).replaceFirst(""))
                .filter(AddressWords::isWorded).collect(joining(" / "));
    }

    private static boolean isWorded(String part) {
        return !NUMBER.matcher(part).matches() && !KEY.matcher(part).matches();
    }

    private static String decoded(String path) {
        return INVISIBLE.matcher(URLDecoder.decode(path.replace("+", "%2B"), UTF_8)).replaceAll(" ");
    }
}
