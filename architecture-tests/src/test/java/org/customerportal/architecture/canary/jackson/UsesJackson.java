package org.customerportal.architecture.canary.jackson;

import com.fasterxml.jackson.databind.node.TextNode;

public class UsesJackson {

    public String quote(String text) {
        return node(text).toString();
    }

    private static TextNode node(String text) {
        return TextNode.valueOf(text);
    }
}
