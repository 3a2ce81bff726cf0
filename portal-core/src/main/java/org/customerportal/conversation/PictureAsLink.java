package org.customerportal.conversation;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Shows a picture from elsewhere as a link: loading it would tell a stranger who reads the comment, and when. */
final class PictureAsLink implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    PictureAsLink(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image picture = (Image) node;
        String address = context.urlSanitizer().sanitizeImageUrl(picture.getDestination());
        var html = context.getWriter();
        html.tag("a", Map.of("href", context.encodeUrl(address), "rel", "nofollow noopener noreferrer"));
        Node child = node.getFirstChild();
        if (child == null) {
            html.text(address);
        }
        while (child != null) {
            context.render(child);
            child = child.getNext();
        }
        html.tag("/a");
    }
}
