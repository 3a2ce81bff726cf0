package org.customerportal.architecture.canary.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;

public class Inherits extends ObjectMapper {

    private static final long serialVersionUID = 1L;
}
