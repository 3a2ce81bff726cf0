package org.customerportal.page;

/**
 * How many there are, counted no further than people care.
 *
 * @param value how many there are at least
 * @param more whether there are more than that
 */
public record Count(long value, boolean more) {

    /** How far things are counted that somebody only glances at. */
    public static final long GLANCE = 999;

    /** There are none. */
    public static final Count NONE = new Count(0, false);

    /** Returns what somebody who only glances needs to know of a number that was counted one further at least. */
    public static Count glance(long counted) {
        return new Count(Math.min(counted, GLANCE), counted > GLANCE);
    }

    /** Returns how many these and others are together, told no further than one of them would be. */
    public Count plus(Count other) {
        Count sum = glance(value + other.value);
        return more || other.more ? new Count(GLANCE, true) : sum;
    }

    /** Says whether there are none. */
    public boolean isNone() {
        return value == 0;
    }

    /** Returns the number as it is shown: {@code 12}, or {@code 999+}. */
    @Override
    public String toString() {
        return more ? value + "+" : Long.toString(value);
    }
}
