package org.customerportal.benchmarks.dataset;

/** Texts that read a little like those of customers, with three words that a search may look for. */
public final class Words {

    /** A word that one request in ten contains. */
    public static final String COMMON = "invoice";

    /** A word that one request in five hundred contains. */
    public static final String MEDIUM = "turbine";

    /** A word that one request in twenty thousand contains. */
    public static final String RARE = "zeppelin";

    private static final String[] SYLLABLES = {
        "ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "le", "mi", "na", "po", "ru", "se", "ti", "va"
    };
    private static final int VOCABULARY = 4096;

    private final Zipf zipf = new Zipf(VOCABULARY);

    String subject(Dice dice) {
        return text(dice, 6);
    }

    String description(Dice dice) {
        StringBuilder text = new StringBuilder(text(dice, 30));
        text.append(dice.oneIn(10) ? " " + COMMON : "");
        text.append(dice.oneIn(500) ? " " + MEDIUM : "");
        text.append(dice.oneIn(20_000) ? " " + RARE : "");
        return text.toString();
    }

    String comment(Dice dice) {
        return text(dice, 20);
    }

    private String text(Dice dice, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(word == 0 ? "" : " ").append(word(zipf.at(dice.share())));
        }
        return text.toString();
    }

    private static String word(int number) {
        return SYLLABLES[number & 15] + SYLLABLES[number >> 4 & 15] + SYLLABLES[number >> 8 & 15];
    }
}
