create table conversation (
    id         varchar(64) primary key,
    token_hash varchar(64) not null,
    created_at bigint      not null,
    language   varchar(16) not null,
    situation  text        not null
);

create table turn (
    conversation    varchar(64)  not null references conversation (id) on delete cascade,
    sequence        integer      not null,
    at              bigint       not null,
    idempotency_key varchar(200),
    fingerprint     varchar(64)  not null,
    body            text         not null,
    primary key (conversation, sequence),
    unique (conversation, idempotency_key)
);

create index turn_at on turn (at);
