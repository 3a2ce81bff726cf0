package org.customerportal.architecture.canary.cycle.left;

import org.customerportal.architecture.canary.cycle.right.Right;

public record Left(Right right) {}
