-- A door stays with its share, which is withdrawn and never deleted.
revoke delete on share_door from vlavirgem_app;
