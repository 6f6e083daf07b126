create view counted_organisation with (security_invoker = true) as
select id, name, nis, valid_from, valid_until from organisation where kind = 'LOCAL_AUTHORITY';
comment on view counted_organisation is 'platform: whom figures are about; what looks past the policies counts these and no others';
grant select on counted_organisation to vlavirgem_app, vlavirgem_stats;
