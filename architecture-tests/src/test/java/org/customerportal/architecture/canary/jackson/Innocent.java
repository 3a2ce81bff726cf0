package org.customerportal.architecture.canary.jackson;

public record Innocent(String json) {}
