package org.customerportal.architecture.canary.signature;

public class TakesSix {

    public int sum(int a, int b, int c, int d, int e, int f) {
        return a + b + c + d + e + f;
    }
}
