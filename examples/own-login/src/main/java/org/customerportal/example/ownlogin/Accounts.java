package org.customerportal.example.ownlogin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Component;

/** Which customer of the portal an account of the shop is: a column beside the account in a real shop. */
@Component
class Accounts {

    private final Map<String, PortalUserId> customers = new ConcurrentHashMap<>();

    Optional<PortalUserId> of(String account) {
        return Optional.ofNullable(customers.get(account));
    }

    void put(String account, PortalUserId customer) {
        customers.put(account, customer);
    }
}
