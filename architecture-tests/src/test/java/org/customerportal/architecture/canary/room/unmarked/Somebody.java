package org.customerportal.architecture.canary.room.unmarked;

class Somebody {}
