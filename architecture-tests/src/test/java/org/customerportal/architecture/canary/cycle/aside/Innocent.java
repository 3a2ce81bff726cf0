package org.customerportal.architecture.canary.cycle.aside;

import org.customerportal.architecture.canary.cycle.left.Left;

public record Innocent(Left left) {}
