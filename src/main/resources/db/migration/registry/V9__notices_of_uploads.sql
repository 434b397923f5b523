-- what was noticed is a message in JSON now; what was sent in before is sent in again, or would be forgotten in two hours
delete from import_upload;
