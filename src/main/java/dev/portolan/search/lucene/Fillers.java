package dev.portolan.search.lucene;

import java.util.List;
import java.util.Set;

/// Fourth step: words that only make a sentence of the others are left out, unless there are no others.
final class Fillers {
    private static final Set<String> INTERROGATIVE = Set.of("什么", "为什么", "怎么", "怎么办", "怎样", "如何", "吗", "呢", "哪些", "哪个",
            "哪里",
            "是否", "多少", "干什么", "为何", "怎", "啥", "么", "办", "what", "why", "how", "when", "where", "which", "who");
    private static final Set<String> PLAIN = Set.of("的", "了", "是", "在", "和", "与", "或", "及", "把", "被", "让", "给", "用",
            "到", "从",
            "对", "向", "由", "为", "于", "等", "中", "里", "上", "下", "有", "没", "没有", "不", "会", "能", "可以", "应该", "需要", "要", "想",
            "请",
            "就", "都", "也", "还", "又", "才", "只", "很", "一个", "某个", "这个", "那个", "它", "我", "你", "我们", "个", "一", "种", "一直",
            "到底",
            "之", "以", "并", "而", "着", "过", "得", "地", "其", "该", "成", "a", "an", "the", "of", "to", "in", "on", "for",
            "and", "or",
            "not", "is", "are", "be", "do", "does", "can", "could", "should", "i", "my", "me", "it", "its", "with",
            "by", "at", "been", "being", "was", "were", "has", "have", "had", "will", "would", "than", "them", "they",
            "their", "these", "those", "per", "vs", "versus", "into", "about", "so",
            "as", "from", "this", "that", "there", "we", "you", "your", "if", "between");

    private Fillers() {}

    static Asked drop(Asked asked) {
        var kept = asked.concepts().stream().filter(concept -> concept.quoted() || !contains(concept.text())).toList();
        return new Asked(asked.typed(), asked.text(), kept.isEmpty() ? asked.concepts() : kept, asked.unwanted(),
                isSentence(asked.concepts()), asked.respelled());
    }

    static boolean contains(String word) {
        var lower = Fold.lowerCase(word);
        return PLAIN.contains(lower) || INTERROGATIVE.contains(lower);
    }

    private static boolean isSentence(List<Concept> concepts) {
        return concepts.stream().anyMatch(concept -> Scripts.hasChinese(concept.text())
                && INTERROGATIVE.contains(Fold.lowerCase(concept.text())));
    }
}
