package org.customerportal.architecture.canary.signature;

public record Innocent(int a, int b, int c, int d, int e, int f) {

    public static Innocent of(int a, int b, int c, int d, int e) {
        return new Innocent(a, b, c, d, e, 0);
    }
}
