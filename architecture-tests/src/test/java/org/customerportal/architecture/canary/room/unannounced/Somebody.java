package org.customerportal.architecture.canary.room.unannounced;

class Somebody {}
