package org.customerportal.architecture.canary.cycle.right;

import org.customerportal.architecture.canary.cycle.left.Left;

public record Right(Left left) {}
