package org.customerportal.visibility;

/** Somebody who looks at requests. */
public sealed interface Viewer permits CustomerViewer, StaffViewer, SystemViewer {

    /** Returns what this viewer may see, decided at this moment from the viewer's own data. */
    RequestScope scope();
}
