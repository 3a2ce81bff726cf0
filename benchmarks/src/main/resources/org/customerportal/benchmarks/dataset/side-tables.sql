-- One row for each user in the tables that no list of requests reads, so that the planner takes them for what they become.
insert into portal_password select tenant, id, 'hash', 0 from portal_user on conflict do nothing;
insert into portal_session select tenant, id, rpad(md5(email), 43, '0'), id, 'support', 'Browser', '', 0, 0, 4000000000000000 from portal_user;
insert into portal_grant select tenant, 'PASSWORD_RESET', id, id, 0, 4000000000000000, false, 1 from portal_user;
insert into portal_grant_token select tenant, rpad(md5(email), 43, '0'), 'PASSWORD_RESET', id, id from portal_user;
insert into portal_invitation select tenant, user_id, user_id, organization_id, null, 'MEMBER', 'ORGANIZATION', 'support', 'LINK', 'staff:mia', 'ACCEPTED', since, since, since, 0, 1 from portal_membership;
insert into portal_pending_event select tenant, id, happened_at from portal_event where happened_at % 20 = 0 on conflict do nothing;
insert into portal_delivery select tenant, id, id, 'desk:support', 'DELIVERED', 1, happened_at, 1, null from portal_event where happened_at % 20 <> 0;
insert into portal_delivery select tenant, id, id, 'desk:support', 'DUE', 0, happened_at, 1, null from portal_event where happened_at % 20 = 0 on conflict do nothing;
insert into portal_idempotency select tenant, 'submit:customer:' || id, 'key', 'digest', id, 4000000000000000 from portal_user;
insert into portal_attempt select tenant, id, 1, 0, 0, 4000000000000000 from portal_user;
insert into portal_second_factor select tenant, id, 'key.seed', '', 0, 1, '', 1 from portal_user;
insert into portal_identity select tenant, id, 'https://id.example', email, id, 0 from portal_user;
insert into portal_preference select tenant, id, 'ANSWERS' from portal_user;
insert into portal_mute select tenant, id, requester_id, updated_at from portal_request;
insert into portal_address_change select tenant, id, id, email, email, 0, 4000000000000000, true from portal_user;
insert into portal_registration select tenant, id, email, email, 'support', id, 'en', '', 'ASKED', created_at, 4000000000000000, 1 from portal_user;
insert into portal_registration_domain select tenant, id, 'd' || id || '.example', id, 0 from portal_organization;
analyze;
