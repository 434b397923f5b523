package dev.portolan.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Chinese text cut into words.
final class ChineseWords {
    /// Costly to make, ready for the next text once closed, and not for two threads at once.
    private static final ThreadLocal<HMMChineseTokenizer> TOKENIZERS = ThreadLocal
            .withInitial(HMMChineseTokenizer::new);

    /// Questions and the vocabulary say the same few words again and again, and a question looks at each several times.
    private static final Cache<String, List<Token>> KEPT = Caffeine.newBuilder().maximumSize(5_000).build();
    private static final int SHORT = 16;

    private ChineseWords() {}

    /// @param text
    ///            folded
    static List<Token> of(String text) {
        if (!Scripts.hasChinese(text))
            return List.of();
        return text.length() <= SHORT ? KEPT.get(text, ChineseWords::read) : read(text);
    }

    private static List<Token> read(String text) {
        try (var words = TOKENIZERS.get()) {
            var runs = new ChineseRuns(text);
            words.setReader(new StringReader(runs.joined()));
            return read(words, runs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Token> read(HMMChineseTokenizer words, ChineseRuns runs) throws IOException {
        var term = words.getAttribute(CharTermAttribute.class);
        var offset = words.getAttribute(OffsetAttribute.class);
        var tokens = new ArrayList<Token>();
        words.reset();
        while (words.incrementToken()) {
            var text = term.toString();
            int start = runs.place(offset.startOffset());
            if (Scripts.isChinese(text.charAt(0)))
                tokens.add(new Token(text, start, start + text.length(), 1));
        }
        words.end();
        return List.copyOf(tokens);
    }
}
