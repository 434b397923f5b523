alter table submission add column other_names text not null default '[]';
alter table submission add column site text;
alter table submission add column infrastructure text;
-- what the submitter tells the moderators alone
alter table submission add column contact text;
alter table submission add column consented_at bigint;

alter table adopter_case add column other_names text not null default '[]';
alter table adopter_case add column site text;
alter table adopter_case add column infrastructure text;
