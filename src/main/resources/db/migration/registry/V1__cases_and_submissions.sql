-- times are epoch milliseconds, lists JSON, environments as written

create table submission (
    id            text primary key,
    token_hash    text not null unique,
    version       integer not null,
    kind          text not null,
    status        text not null,
    received_at   bigint not null,
    -- the case that it changes or became
    slug          text,
    -- what was taken out of it because nobody can see it
    removed       text not null,
    company       text not null,
    product       text not null,
    environment   text not null,
    category      text,
    technologies  text not null,
    industry      text,
    region        text,
    since         text,
    scale         text,
    sources       text not null,
    remark        text not null
);

create index submission_by_status on submission (status, received_at);

-- who did what when; rows are only ever added
create table submission_event (
    id            text primary key,
    submission_id text not null references submission (id),
    at            bigint not null,
    actor         text not null,
    action        text not null,
    message       text not null
);

create index submission_event_by_submission on submission_event (submission_id, id);

-- the moderators' word on a case; it wins over what a file says under the same slug
create table adopter_case (
    slug          text primary key,
    version       integer not null,
    origin        text not null,
    added_at      bigint not null,
    changed_at    bigint not null,
    company       text not null,
    product       text not null,
    environment   text not null,
    category      text,
    technologies  text not null,
    industry      text,
    region        text,
    since         text,
    scale         text,
    sources       text not null,
    remark        text not null
);

-- what a slug was given to, so that an address lives as long as the database
create table case_slug (
    identity      text primary key,
    slug          text not null
);

create index case_slug_by_slug on case_slug (slug);

-- what the index must be told; a row goes after the index's commit
create table outbox (
    id            bigint primary key,
    owner         text not null
);

create table idempotency_key (
    key_hash      text primary key,
    request_hash  text not null,
    salt          text not null,
    submission_id text not null references submission (id),
    at            bigint not null
);
