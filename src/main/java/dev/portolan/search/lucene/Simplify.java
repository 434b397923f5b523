package dev.portolan.search.lucene;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.github.houbb.opencc4j.support.segment.impl.Segments;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Second step: a question in traditional characters becomes one in simplified characters, by phrases and with the
/// words of the mainland. Others are left alone: phrases of simplified text would be changed for the worse.
final class Simplify {
    private Simplify() {}

    static String of(String text) {
        return isTraditional(text) ? Loaded.CONVERTER.toSimple(text) : text;
    }

    private static boolean isTraditional(String text) {
        var folded = Fold.keepingCase(text);
        for (int i = 0; i < text.length(); i++) {
            if (Scripts.isChinese(text.charAt(i)) && folded.charAt(i) != text.charAt(i))
                return true;
        }
        return false;
    }

    /// The dictionary, read at the first question that needs it.
    private static final class Loaded {
        static final ZhConvertBootstrap CONVERTER = converter(new OneWay(DataMaps.taiwan()));

        private static ZhConvertBootstrap converter(IDataMap dictionary) {
            return ZhConvertBootstrap.newInstance().segment(Segments.dataMapFastForward(dictionary)).dataMap(dictionary)
                    .init();
        }
    }

    /// A dictionary without its way back, whose 49,000 phrases would take 30 MB.
    private record OneWay(IDataMap whole) implements IDataMap {
        @Override
        public Map<String, List<String>> tsPhrase() {
            return whole.tsPhrase();
        }

        @Override
        public Map<String, List<String>> tsChar() {
            return whole.tsChar();
        }

        @Override
        public Map<String, List<String>> stPhrase() {
            return Map.of();
        }

        @Override
        public Map<String, List<String>> stChar() {
            return Map.of();
        }

        @Override
        public Set<String> tChars() {
            return whole.tChars();
        }

        @Override
        public Set<String> sChars() {
            return whole.sChars();
        }
    }
}
