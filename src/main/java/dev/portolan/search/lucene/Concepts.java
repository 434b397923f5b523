package dev.portolan.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Third step: the concepts of a question. Phrases in quotes, unwanted `-words`, identifiers as a whole
/// (`resources:requests`, `--replicas=4`, `CI/CD`), Chinese words one by one.
final class Concepts {
    /// More than anyone types; bounds the work of a question of ten thousand words.
    static final int MOST = 24;
    private static final Pattern PIECE = Pattern.compile("[\"“”「]([^\"“”」]*)[\"“”」]|(\\S+?)(?=[\\s\"“”「]|$)");
    /// At least three letters: `swapoff -a` and `grep -v` mean something else.
    private static final Pattern UNWANTED = Pattern.compile("-(\\p{IsHan}.*|\\p{L}{3}.*)");

    private final List<Concept> wanted = new ArrayList<>();
    private final List<Concept> unwanted = new ArrayList<>();

    private Concepts() {}

    static Asked of(String text) {
        var concepts = new Concepts();
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            Optional.ofNullable(piece.group(1)).ifPresentOrElse(concepts::addQuoted,
                    () -> concepts.addPiece(piece.group(2)));
        }
        return new Asked(text, text, first(concepts.wanted), first(concepts.unwanted), false, null);
    }

    private static List<Concept> first(List<Concept> concepts) {
        return concepts.stream().distinct().limit(MOST).toList();
    }

    private void addQuoted(String phrase) {
        if (!Words.of(phrase).isEmpty())
            wanted.add(Concept.quoted(phrase.strip()));
    }

    private void addPiece(String piece) {
        var without = UNWANTED.matcher(piece);
        if (without.matches())
            unwanted.add(Concept.quoted(without.group(1)));
        else
            addWords(Fold.keepingCase(piece));
    }

    private void addWords(String piece) {
        var words = new ArrayList<>(ChineseWords.of(piece));
        words.addAll(Identifiers.wholes(piece));
        words.sort(Comparator.comparingInt(Token::start));
        for (var word : withSingleCharactersJoined(words)) {
            wanted.add(Concept.asked(word.term()));
        }
    }

    /// The segmentation leaves single characters where it knows no word: they are one unknown word.
    private static List<Token> withSingleCharactersJoined(List<Token> words) {
        var joined = new ArrayList<Token>();
        boolean open = false;
        for (var word : words) {
            boolean single = word.term().length() == 1 && Scripts.isChinese(word.term().charAt(0))
                    && !Fillers.contains(word.term());
            if (single && open && joined.getLast().end() == word.start()) {
                var before = joined.removeLast();
                joined.add(new Token(before.term() + word.term(), before.start(), word.end(), 1));
            } else {
                joined.add(word);
            }
            open = single;
        }
        return joined;
    }
}
