create table moderator (
    username   text primary key,
    password   text not null,
    created_at bigint not null
);
