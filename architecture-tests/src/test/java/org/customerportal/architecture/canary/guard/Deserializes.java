package org.customerportal.architecture.canary.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

class Deserializes {

    Object read(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }
}
