-- what was guessed or replaced when the file was decoded; null: nothing
alter table import_upload add column notice text;
