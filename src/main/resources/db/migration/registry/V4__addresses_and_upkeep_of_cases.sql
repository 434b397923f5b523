-- The slug that a case was given first names it for good, in every table. When it is renamed it gets another address:
-- the one of the highest place is where it is found, all others lead there.
create table case_address (
    address       text primary key,
    slug          text not null,
    place         integer not null
);

-- what moderators say of a listed case: that it still holds, that it was withdrawn and why
create table case_standing (
    slug          text primary key,
    confirmed_at  bigint,
    withdrawn_at  bigint,
    reason        text
);

-- who did what with a listed case when; rows are only ever added
create table case_event (
    id            text primary key,
    slug          text not null,
    at            bigint not null,
    actor         text not null,
    action        text not null,
    message       text not null
);

create index case_event_by_slug on case_event (slug, id);
