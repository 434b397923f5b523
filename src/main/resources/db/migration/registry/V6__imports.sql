-- files that were imported; what a file says now takes the place of what it said before
create table import_file (
    name          text primary key,
    imported_at   bigint not null,
    -- a moderator's name; empty: the command line
    imported_by   text not null
);

create table import_entry (
    file           text not null references import_file (name),
    position       integer not null,
    line           integer not null,
    company        text not null,
    product        text not null,
    environment    text not null,
    category       text,
    technologies   text not null,
    other_names    text not null,
    site           text,
    industry       text,
    region         text,
    since          text,
    scale          text,
    infrastructure text,
    sources        text not null,
    remark         text not null,
    primary key (file, position)
);

-- who imported what when, or took it back; rows are only ever added
create table import_event (
    id            text primary key,
    at            bigint not null,
    actor         text not null,
    file          text not null,
    action        text not null,
    added         integer not null,
    changed       integer not null,
    unchanged     integer not null,
    gone          integer not null
);

-- what a moderator has uploaded and not confirmed yet; goes soon
create table import_upload (
    id            text primary key,
    at            bigint not null,
    actor         text not null,
    name          text not null,
    text          text not null
);
