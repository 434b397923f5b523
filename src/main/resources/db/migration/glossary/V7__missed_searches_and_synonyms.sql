-- searches without a good answer, by what was asked alone; days are counted from 1970-01-01
create table missed_search (
    query         text primary key,
    times         bigint not null,
    first_day     bigint not null,
    last_day      bigint not null,
    answer        text not null,
    state         text not null
);

create index missed_search_by_state on missed_search (state, times);
create index missed_search_by_day on missed_search (last_day);

-- a name that moderators added for what another one means
create table synonym (
    id            text primary key,
    term          text not null,
    meaning       text not null,
    added_by      text not null,
    added_at      bigint not null
);
