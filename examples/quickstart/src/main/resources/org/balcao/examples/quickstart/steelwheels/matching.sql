-- Which cheques of the source go with which of its orders, from its tables alone. A cheque goes with
-- the one order, nearest in time, that comes within one percent of it; else with the sum of orders
-- that follow each other. First what left and stayed away is looked at (#1), then all that is left.

declare local temporary table item as (
  select c, n, a, invoiced, cast(case when invoiced = 1 then left_on else ordered_on end as date) d
  from (select o.CUSTOMERNUMBER c, o.ORDERNUMBER n, sum(d.QUANTITYORDERED * d.PRICEEACH) a,
               case when o.SHIPPEDDATE < date '2006-01-01' and o.STATUS <> 'Cancelled'
                    then 1 else 0 end invoiced,
               o.SHIPPEDDATE left_on, o.ORDERDATE ordered_on
        from "orders" o join "orderdetails" d on d.ORDERNUMBER = o.ORDERNUMBER
        group by o.CUSTOMERNUMBER, o.ORDERNUMBER, o.STATUS, o.SHIPPEDDATE, o.ORDERDATE)
) with data on commit preserve rows;

declare local temporary table cheque as (
  select CUSTOMERNUMBER c, CHECKNUMBER k, cast(PAYMENTDATE as date) d, AMOUNT a from "payments"
) with data on commit preserve rows;

declare local temporary table item1 as (select * from item where invoiced = 1) with data on commit preserve rows;
declare local temporary table cheque1 as (select * from cheque) with data on commit preserve rows;
-- match 1

declare local temporary table item2 as (
  select * from item where n not in (select n from single1) and n not in (select n from member1)
) with data on commit preserve rows;
declare local temporary table cheque2 as (
  select * from cheque where k not in (select k from single1) and k not in (select k from sum1)
) with data on commit preserve rows;
-- match 2

declare local temporary table unpaid as (
  select * from item2
  where invoiced = 1 and n not in (select n from single2) and n not in (select n from member2)
) with data on commit preserve rows;
declare local temporary table unexplained as (
  select * from cheque2 where k not in (select k from single2) and k not in (select k from sum2)
) with data on commit preserve rows
