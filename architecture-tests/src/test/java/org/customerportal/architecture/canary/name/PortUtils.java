package org.customerportal.architecture.canary.name;

class PortUtils {}
