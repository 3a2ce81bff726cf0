package org.customerportal.architecture.canary.state;

import java.util.ArrayList;
import java.util.List;

interface HoldsListInInterface {

    List<String> NAMES = new ArrayList<>();
}
