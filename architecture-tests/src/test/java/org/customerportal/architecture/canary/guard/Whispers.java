package org.customerportal.architecture.canary.guard;

import java.util.function.UnaryOperator;

class Whispers {

    final UnaryOperator<String> quiet = String::toLowerCase;
}
