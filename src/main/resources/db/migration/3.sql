-- How a conversation is taken up on another device. Only hashes: neither a code nor a token can be read back.
create table resume_code (
    conversation varchar(64) primary key references conversation (id) on delete cascade,
    code_hash    varchar(64) not null unique
);

create table device (
    token_hash   varchar(64) primary key,
    conversation varchar(64) not null references conversation (id) on delete cascade,
    since        bigint      not null
);

create index device_conversation on device (conversation);

-- One question sent to a colleague, and what came back.
create table colleague_link (
    id           varchar(64)  primary key,
    token_hash   varchar(64)  not null unique,
    conversation varchar(64)  not null references conversation (id) on delete cascade,
    question     varchar(200) not null,
    expires_at   bigint       not null,
    role         varchar(100),
    answer       text
);

create index colleague_link_conversation on colleague_link (conversation);
