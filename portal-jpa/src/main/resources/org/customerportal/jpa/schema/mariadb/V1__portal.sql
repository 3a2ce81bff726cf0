-- The tables of the customer portal on MariaDB 10.11.6 and later.
-- Times are microseconds since 1970. Every statement can be repeated.
-- Ids are of version 7, which the uuid type keeps in the order of their text; it does not for the versions 1 to 5.
-- Texts are compared byte by byte.

-- Portal users.
create table if not exists portal_user (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    email varchar(254) not null,
    spelling varchar(600) not null,
    state varchar(20) character set ascii collate ascii_nopad_bin not null,
    name varchar(100) not null,
    phone varchar(40) not null,
    job_title varchar(100) not null,
    language varchar(100) character set ascii collate ascii_nopad_bin not null,
    zone varchar(100) character set ascii collate ascii_nopad_bin not null,
    person_number varchar(60),
    attributes mediumtext,
    created_at bigint not null,
    version bigint not null,
    constraint portal_user_key primary key (tenant, id),
    constraint portal_user_email_unique unique (tenant, email),
    constraint portal_user_number_unique unique (tenant, person_number)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_user_latest on portal_user (tenant, created_at desc, id desc);

-- Customer organizations. What one is merged into is all zeros where it is none.
create table if not exists portal_organization (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    name varchar(200) not null,
    customer_number varchar(60),
    attributes mediumtext,
    state varchar(20) not null,
    merged_into uuid not null,
    created_at bigint not null,
    version bigint not null,
    constraint portal_organization_key primary key (tenant, id),
    constraint portal_organization_number_unique unique (tenant, customer_number)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_organization_latest on portal_organization (tenant, created_at desc, id desc);

-- What the host says of organizations and people, a row for each attribute, for filters.
create table if not exists portal_attribute (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    bearer varchar(20) character set ascii collate ascii_nopad_bin not null,
    bearer_id uuid not null,
    attribute_key varchar(40) character set ascii collate ascii_nopad_bin not null,
    text_value varchar(200) not null,
    constraint portal_attribute_key primary key (tenant, bearer, bearer_id, attribute_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who belongs to which organization.
create table if not exists portal_membership (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    user_id uuid not null,
    organization_id uuid not null,
    role varchar(20) character set ascii collate ascii_nopad_bin not null,
    sharing varchar(60) character set ascii collate ascii_nopad_bin not null,
    since bigint not null,
    version bigint not null,
    constraint portal_membership_key primary key (tenant, user_id, organization_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_membership_user on portal_membership (tenant, user_id, since, organization_id);
create index if not exists portal_membership_organization on portal_membership (tenant, organization_id, since, user_id);

-- Password hashes; an empty one stands for none.
create table if not exists portal_password (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    user_id uuid not null,
    encoded varchar(255) character set ascii collate ascii_nopad_bin not null,
    changed_at bigint not null,
    constraint portal_password_key primary key (tenant, user_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- External identities of portal users. Read, written and removed, never changed.
create table if not exists portal_identity (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    provider varchar(255) not null,
    subject varchar(255) not null,
    user_id uuid not null,
    linked_at bigint not null,
    constraint portal_identity_key primary key (tenant, id),
    constraint portal_identity_subject_unique unique (tenant, provider, subject)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_identity_user on portal_identity (tenant, user_id, linked_at, id);

-- Sessions, by the digests of their tokens. Only the primary key begins with the tenant: whoever notes a use and whoever ends
-- the session then lock the row in one order, also while the table is so small that any index seems good enough.
create table if not exists portal_session (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    digest varchar(43) character set ascii collate ascii_nopad_bin not null,
    user_id uuid not null,
    portal varchar(40) character set ascii collate ascii_nopad_bin not null,
    device varchar(200) not null,
    address varchar(64) not null,
    started_at bigint not null,
    last_seen_at bigint not null,
    expires_at bigint not null,
    constraint portal_session_key primary key (tenant, id),
    constraint portal_session_digest_unique unique (digest, tenant)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_session_user on portal_session (user_id, tenant, started_at desc, id desc);
create index if not exists portal_session_expiry on portal_session (expires_at, tenant);

-- Failed attempts in a row, by digests that name nobody; -1 stands for none. The index does not begin with the tenant for
-- the reason given at the sessions.
create table if not exists portal_attempt (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    failures integer not null,
    last_at bigint not null,
    not_before bigint not null,
    forgotten_at bigint not null,
    constraint portal_attempt_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_attempt_end on portal_attempt (forgotten_at, tenant);

-- Second factors: seeds under a key of the host, and the hashes of recovery codes by their numbers, one a line.
create table if not exists portal_second_factor (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    user_id uuid not null,
    seed varchar(255) character set ascii collate ascii_nopad_bin not null,
    pending varchar(255) character set ascii collate ascii_nopad_bin not null,
    pending_until bigint not null,
    last_step bigint not null,
    recovery varchar(2600) character set ascii collate ascii_nopad_bin not null,
    version bigint not null,
    constraint portal_second_factor_key primary key (tenant, user_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The rights of mailed links: one row for each purpose and subject.
create table if not exists portal_grant (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    purpose varchar(30) character set ascii collate ascii_nopad_bin not null,
    subject_id uuid not null,
    grant_id uuid not null,
    issued_at bigint not null,
    expires_at bigint not null,
    ended boolean not null,
    tokens integer not null,
    constraint portal_grant_key primary key (tenant, purpose, subject_id),
    constraint portal_grant_id_unique unique (tenant, grant_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- The tokens that reach a grant, by their digests.
create table if not exists portal_grant_token (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    digest varchar(43) character set ascii collate ascii_nopad_bin not null,
    purpose varchar(30) character set ascii collate ascii_nopad_bin not null,
    subject_id uuid not null,
    grant_id uuid not null,
    constraint portal_grant_token_key primary key (tenant, digest)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_grant_token_subject on portal_grant_token (tenant, purpose, subject_id);

-- Changes of addresses that wait to be confirmed, or were and remember the old one for a while.
create table if not exists portal_address_change (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    user_id uuid not null,
    old_spelling varchar(600) not null,
    new_spelling varchar(600) not null,
    requested_at bigint not null,
    ends_at bigint not null,
    confirmed boolean not null,
    constraint portal_address_change_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_address_change_user on portal_address_change (user_id, tenant, requested_at desc, id desc);
create index if not exists portal_address_change_end on portal_address_change (ends_at, tenant);

-- Wishes of people whom nobody has invited. The organization is all zeros where the domain of the address belongs to none.
create table if not exists portal_registration (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    email varchar(254) not null,
    spelling varchar(600) not null,
    portal varchar(40) character set ascii collate ascii_nopad_bin not null,
    organization_id uuid not null,
    language varchar(100) not null,
    name varchar(100) not null,
    state varchar(20) character set ascii collate ascii_nopad_bin not null,
    asked_at bigint not null,
    ends_at bigint not null,
    version bigint not null,
    constraint portal_registration_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_registration_email on portal_registration (email, tenant, asked_at desc, id desc);
create index if not exists portal_registration_organization on portal_registration (organization_id, state, tenant, asked_at desc, id desc);
create index if not exists portal_registration_state on portal_registration (state, tenant, asked_at desc, id desc);
create index if not exists portal_registration_end on portal_registration (ends_at, tenant);

-- The mail domains whose people may register, each for one organization. Read, written and removed, never changed.
create table if not exists portal_registration_domain (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    mail_domain varchar(254) character set ascii collate ascii_nopad_bin not null,
    organization_id uuid not null,
    since bigint not null,
    constraint portal_registration_domain_key primary key (tenant, id),
    constraint portal_registration_domain_unique unique (tenant, mail_domain)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_registration_domain_organization on portal_registration_domain (tenant, organization_id, since, id);

-- Invitations. The pending organization is the organization while the outcome is pending, otherwise null.
create table if not exists portal_invitation (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    user_id uuid not null,
    organization_id uuid not null,
    pending_organization_id uuid,
    role varchar(20) character set ascii collate ascii_nopad_bin not null,
    sharing varchar(60) character set ascii collate ascii_nopad_bin not null,
    portal varchar(40) character set ascii collate ascii_nopad_bin not null,
    welcome varchar(20) character set ascii collate ascii_nopad_bin not null,
    invited_by varchar(120) not null,
    outcome varchar(20) character set ascii collate ascii_nopad_bin not null,
    issued_at bigint not null,
    sent_at bigint not null,
    expires_at bigint not null,
    resends integer not null,
    version bigint not null,
    constraint portal_invitation_key primary key (tenant, id),
    constraint portal_invitation_pending_unique unique (tenant, user_id, pending_organization_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_invitation_latest on portal_invitation (tenant, issued_at desc, id desc);
create index if not exists portal_invitation_organization on portal_invitation (tenant, organization_id, issued_at desc, id desc);
create index if not exists portal_invitation_organization_outcome on portal_invitation (tenant, organization_id, outcome, issued_at desc, id desc);
create index if not exists portal_invitation_user on portal_invitation (tenant, user_id, issued_at desc, id desc);
create index if not exists portal_invitation_outcome on portal_invitation (tenant, outcome, issued_at desc, id desc);

-- Versions of flows, as JSON.
create table if not exists portal_flow_version (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    flow_key varchar(40) character set ascii collate ascii_nopad_bin not null,
    flow_version varchar(16) character set ascii collate ascii_nopad_bin not null,
    definition mediumtext not null,
    kept boolean not null,
    constraint portal_flow_version_key primary key (tenant, flow_key, flow_version)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- How far the numbers of each series have been taken.
create table if not exists portal_number (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    series varchar(40) not null,
    next_free bigint not null,
    constraint portal_number_key primary key (tenant, series)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Requests. Lists walk the indexes that end in (updated_at, id) and read no text; counts read the last two alone.
create table if not exists portal_request (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    reference varchar(40) character set ascii collate ascii_nopad_bin not null,
    portal varchar(40) character set ascii collate ascii_nopad_bin not null,
    flow_key varchar(40) character set ascii collate ascii_nopad_bin not null,
    flow_version varchar(16) character set ascii collate ascii_nopad_bin not null,
    requester_id uuid not null,
    organization_id uuid not null,
    subject varchar(200) not null,
    description mediumtext not null,
    answers mediumtext not null,
    status varchar(40) character set ascii collate ascii_nopad_bin not null,
    category varchar(30) character set ascii collate ascii_nopad_bin not null,
    assignee varchar(100),
    staff_only boolean not null,
    created_at bigint not null,
    closed_at bigint,
    updated_at bigint not null,
    staff_updated_at bigint not null,
    version bigint not null,
    constraint portal_request_key primary key (tenant, id),
    constraint portal_request_reference_unique unique (tenant, reference)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_request_latest on portal_request (tenant, updated_at desc, id desc);
create index if not exists portal_request_category_latest on portal_request (tenant, category, updated_at desc, id desc);
create index if not exists portal_request_requester on portal_request (tenant, requester_id, updated_at desc, id desc);
create index if not exists portal_request_organization on portal_request (tenant, organization_id, updated_at desc, id desc);
create index if not exists portal_request_category on portal_request (tenant, organization_id, category, updated_at desc, id desc);
create index if not exists portal_request_organization_count on portal_request (tenant, organization_id, category, requester_id, staff_only);
create index if not exists portal_request_requester_count on portal_request (tenant, requester_id, category, organization_id, staff_only);

-- Whom requests concern beside their requesters, with the time that lists sort by.
create table if not exists portal_involvement (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    request_id uuid not null,
    relation varchar(30) character set ascii collate ascii_nopad_bin not null,
    party_id uuid not null,
    commenting boolean not null,
    updated_at bigint not null,
    constraint portal_involvement_key primary key (tenant, request_id, relation, party_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_involvement_party on portal_involvement (tenant, relation, party_id, updated_at desc, request_id desc);

-- Profile pictures, as the portal drew them.
create table if not exists portal_picture (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    user_id uuid not null,
    png mediumblob not null,
    changed_at bigint not null,
    constraint portal_picture_key primary key (tenant, user_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Topics of which people want no mail.
create table if not exists portal_preference (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    user_id uuid not null,
    topic varchar(30) character set ascii collate ascii_nopad_bin not null,
    constraint portal_preference_key primary key (tenant, user_id, topic)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Requests of which people want to hear nothing more. The key finds those of many people who muted one request.
create table if not exists portal_mute (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    request_id uuid not null,
    user_id uuid not null,
    muted_at bigint not null,
    constraint portal_mute_key primary key (tenant, request_id, user_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_mute_user on portal_mute (tenant, user_id, muted_at desc, request_id desc);

-- Answers that visibility filters look at, beside the JSON of all answers, with the time that lists sort by.
create table if not exists portal_answer (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    request_id uuid not null,
    field varchar(40) character set ascii collate ascii_nopad_bin not null,
    kind varchar(10) character set ascii collate ascii_nopad_bin not null,
    organization_id uuid not null,
    updated_at bigint not null,
    text_value varchar(200),
    number_value decimal(24, 6),
    constraint portal_answer_key primary key (tenant, request_id, field)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_answer_text on portal_answer (tenant, organization_id, field, text_value, updated_at desc, request_id desc);
create index if not exists portal_answer_number on portal_answer (tenant, organization_id, field, number_value, updated_at desc, request_id desc);
create index if not exists portal_answer_text_anywhere on portal_answer (tenant, field, text_value, request_id);
create index if not exists portal_answer_number_anywhere on portal_answer (tenant, field, number_value, request_id);

-- The words by which searches find requests: a row for each request and for each public comment.
create table if not exists portal_search (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    request_id uuid not null,
    words mediumtext not null,
    constraint portal_search_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_search_request on portal_search (tenant, request_id);

-- Public comments.
create table if not exists portal_comment (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    request_id uuid not null,
    author varchar(120) not null,
    markdown mediumtext not null,
    written_at bigint not null,
    constraint portal_comment_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_comment_request on portal_comment (tenant, request_id, written_at desc, id desc);
create index if not exists portal_comment_author on portal_comment (tenant, author, written_at desc, id desc);

-- Internal comments, apart from the public ones.
create table if not exists portal_internal_comment (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    request_id uuid not null,
    author varchar(100) not null,
    markdown mediumtext not null,
    written_at bigint not null,
    constraint portal_internal_comment_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_internal_comment_request on portal_internal_comment (tenant, request_id, written_at desc, id desc);

-- What happened.
create table if not exists portal_event (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    event_type varchar(60) character set ascii collate ascii_nopad_bin not null,
    actor varchar(120) not null,
    happened_at bigint not null,
    subject_kind varchar(30) character set ascii collate ascii_nopad_bin not null,
    subject_id uuid not null,
    details mediumtext not null,
    constraint portal_event_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_event_subject on portal_event (tenant, subject_kind, subject_id, happened_at desc, id desc);

-- Events that still have to be fanned out.
create table if not exists portal_pending_event (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    event_id uuid not null,
    happened_at bigint not null,
    constraint portal_pending_event_key primary key (tenant, event_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_pending_event_oldest on portal_pending_event (tenant, happened_at, event_id);

-- Events on their way to recipients.
create table if not exists portal_delivery (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    id uuid not null,
    event_id uuid not null,
    recipient varchar(120) not null,
    state varchar(20) character set ascii collate ascii_nopad_bin not null,
    attempts integer not null,
    due_at bigint not null,
    fence bigint not null,
    claim_id uuid,
    constraint portal_delivery_key primary key (tenant, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_delivery_due on portal_delivery (tenant, state, due_at, id);

-- Used idempotency keys.
create table if not exists portal_idempotency (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    actor_scope varchar(200) not null,
    used_key varchar(100) character set ascii collate ascii_nopad_bin not null,
    input_digest varchar(64) character set ascii collate ascii_nopad_bin not null,
    result_id uuid not null,
    expires_at bigint not null,
    constraint portal_idempotency_key primary key (tenant, actor_scope, used_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
create index if not exists portal_idempotency_expiry on portal_idempotency (tenant, expires_at);

-- Visibility filters that staff edit, name and condition as JSON.
create table if not exists portal_filter (
    tenant varchar(40) character set ascii collate ascii_nopad_bin not null,
    filter_key varchar(40) character set ascii collate ascii_nopad_bin not null,
    filter_name mediumtext not null,
    filter_condition mediumtext not null,
    changed_at bigint not null,
    version bigint not null,
    constraint portal_filter_key primary key (tenant, filter_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
