package org.customerportal.architecture.canary.room.terse;

class Somebody {}
