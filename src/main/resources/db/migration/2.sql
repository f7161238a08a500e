create table share_link (
    id           varchar(64) primary key,
    conversation varchar(64) not null references conversation (id) on delete cascade,
    token_hash   varchar(64) not null unique,
    sequence     integer     not null,
    created_at   bigint      not null,
    expires_at   bigint      not null
);

create index share_link_conversation on share_link (conversation);

create index share_link_expiry on share_link (expires_at);
