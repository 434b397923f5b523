-- since when files say of a case what they say; the times of files would call every row new when one is
create table case_seen (
    slug          text primary key,
    content_hash  text not null,
    added_at      bigint not null,
    changed_at    bigint not null
);
