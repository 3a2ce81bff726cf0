package org.customerportal.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words and takes from them what people leave out when they search. */
final class Folding {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int length;

    private Folding() {}

    static List<String> words(String text) {
        Folding folding = new Folding();
        folded(text).codePoints().forEach(folding::read);
        folding.end();
        return folding.words;
    }

    // Upper case first: it is there that ß becomes two letters. A sigma at the end of a word is a sigma.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    private void read(int letter) {
        switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            default -> {
                boolean alone = WITHOUT_BLANKS.contains(UnicodeScript.of(letter));
                if (alone || !belongsToWord(letter)) {
                    end();
                }
                if (belongsToWord(letter)) {
                    append(letter);
                }
                if (alone) {
                    end();
                }
            }
        }
    }

    private static boolean belongsToWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private void append(int letter) {
        if (length++ < SearchWords.MAX_LENGTH) {
            word.appendCodePoint(letter);
        }
    }

    private void end() {
        if (length > 0) {
            words.add(word.toString());
        }
        word.setLength(0);
        length = 0;
    }
}
