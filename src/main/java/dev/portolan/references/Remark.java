package dev.portolan.references;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a list says behind a link, taken apart: `＊＊＊＊＊ （2017） （已失效） 入门必读`.
///
/// @param rating
///            1 to 5
/// @param dead
///            the address leads nowhere any more
/// @param words
///            what is left without these marks
record Remark(Optional<Integer> rating, Optional<Integer> year, boolean dead, String words) {
    private static final String OPEN = "[(（\\[【]\\s*";
    private static final String CLOSE = "\\s*[)）\\]】]";
    /// Why it is dead may stand in the same brackets: `（短期签名链接，已失效）`.
    private static final String REASON = "[^()（）\\[\\]【】]{1,40}";
    private static final String BETWEEN = "[\\s，,;；、:：]";
    private static final Pattern DEAD = Pattern.compile("(?i)" + OPEN + "(?:" + REASON + BETWEEN + ")?"
            + "(?:dead|broken|gone|失效|(?:链接)?已失效|链接失效|(?:dead|broken) link)" + "(?:" + BETWEEN + REASON + ")?"
            + CLOSE + "|链接失效|(?:链接)?已失效|\\b(?:dead|broken) link\\b");
    private static final Pattern DEAD_ALONE = Pattern.compile("(?i)dead|broken|gone|失效");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–—:：,，;；.。、|]+|[\\s\\-–—:：,，;；、|]+$");

    static Remark of(String after) {
        var unrated = trimmed(Stars.without(after));
        var undated = trimmed(Years.without(unrated));
        var words = trimmed(DEAD.matcher(undated).replaceAll(" "));
        boolean dead = DEAD.matcher(undated).find() || DEAD_ALONE.matcher(words).matches();
        return new Remark(Stars.in(after), Years.in(unrated).or(() -> Years.alone(unrated)), dead, words);
    }

    static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
