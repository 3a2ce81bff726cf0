package org.customerportal.visibility;

/** The portal itself, when it works through its own events. What it reads never leaves without another viewer's scope. */
public record SystemViewer() implements Viewer {

    @Override
    public RequestScope scope() {
        return new RequestScope(Clause.everything(), "system");
    }
}
