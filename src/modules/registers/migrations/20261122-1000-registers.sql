-- Every register is searched without accents: "dang ky" finds "Đăng ký".
create schema registers;
grant usage on schema registers to motcua_app;

create function registers.without_marks(written text) returns text
language sql immutable parallel safe
return lower(translate(normalize(written, NFD), U&'\0110\0111\0300\0301\0303\0309\0323\0302\0306\031B', 'dd'));
comment on function registers.without_marks is 'Small letters without Vietnamese marks, for searching';
