package org.customerportal.architecture.canary.room.tidy;

class Innocent {}
