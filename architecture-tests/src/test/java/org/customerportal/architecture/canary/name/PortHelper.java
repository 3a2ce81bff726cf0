package org.customerportal.architecture.canary.name;

class PortHelper {}
