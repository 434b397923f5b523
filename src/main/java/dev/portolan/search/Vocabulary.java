package dev.portolan.search;

import java.util.List;

/// Words that mean the same: synonyms, abbreviations, and terms of the two languages. Read anew for each question, so
/// it may change while running.
public interface Vocabulary {
    /// Groups of equal terms, such as `hpa | horizontal pod autoscaler | 水平自动伸缩`.
    List<List<String>> groups();

    /// Terms of Kubernetes and the software around it, in English and Chinese.
    static Vocabulary shipped() {
        return VocabularyFile.SHIPPED;
    }

    static Vocabulary none() {
        return List::of;
    }
}
