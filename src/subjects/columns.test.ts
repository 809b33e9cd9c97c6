import { describe, expect, it } from 'vitest';
import { refusal, table } from '../../test/screening/tables.js';
import { columnsOf } from './columns.js';
import { UsageFault } from './fault.js';
import { readHeader } from './header-words.js';

/** The columns guessed of a header in one line: `name=Vendor country=Land`. */
function guessed(header: string): string {
  return Object.entries(columnsOf(header.split(',')))
    .map(([role, column]) => `${role}=${column.header}`)
    .join(' ');
}

describe('the columns of a header', () => {
  it.each([
    'name company company_name Vendor vendor-name supplier SupplierName entity organisation ORGANIZATION legal_name full_name companyname',
    '名称 公司名称 企业名称 供应商 供应商名称 公司 單位名稱 机构名称 客户名称 企业全称 公司名称(中文)',
  ])('[R9] among them, each of these names the subject: %s', (headers) => {
    for (const header of headers.split(' ')) expect(guessed(`x1,${header},x2`)).toBe(`name=${header}`);
  });

  it.each([
    ['Contact Name,Vendor Name,First Name,Country', 'name=Vendor Name country=Country'],
    ['vendor,vendor_name,vendor_id', 'name=vendor_name id=vendor_id'],
    ['company,name', 'name=name'],
    ['id,name,name_zh,country', 'name=name nameZh=name_zh country=country id=id'],
    ['Name,Chinese Name', 'name=Name nameZh=Chinese Name'],
    ['英文名称,中文名称,国家', 'name=英文名称 nameZh=中文名称 country=国家'],
    ['公司名称,英文名称', 'name=英文名称 nameZh=公司名称'],
    ['公司名称,company', 'name=company nameZh=公司名称'],
    ['中文名', 'name=中文名'],
    ['公司名称,中文名称', 'name=公司名称 nameZh=中文名称'],
    ['供应商,名称', 'name=名称'],
    ['编号,供应商名称,国家/地区,统一社会信用代码,联系人', 'name=供应商名称 country=国家/地区 id=编号 uscc=统一社会信用代码'],
    ['Supplier,LEI,Ticker Symbol,UEI (SAM),USCC,IMO', 'name=Supplier uscc=USCC lei=LEI ticker=Ticker Symbol uei=UEI (SAM) imo=IMO'],
    ['Supplier Country,Supplier Name,Supplier No.', 'country=Supplier Country name=Supplier Name id=Supplier No.'],
    ['cik,name', 'name=name'],
    ['lei', 'lei=lei'],
  ])('[R9] of %s are guessed as %s', (header, columns) => {
    const sorted = (text: string): string => text.split(' ').sort().join(' ');
    expect(sorted(guessed(header))).toBe(sorted(columns));
  });

  it.each([
    'contact name',
    'first name',
    'country name',
    'product name',
    '联系人',
    '产品名称',
    '公司地址',
    'notes',
    '',
    '说明',
    'constructor',
    '__proto__',
  ])('[R9] %j is no name of the subject', (header) => {
    expect(readHeader(header)?.role === 'name').toBe(false);
  });

  it('[R9] say what was guessed and what was given', async () => {
    const { columns } = await table('name,Land\nA,CN\n', { columns: { country: 'land' } });
    expect(columns).toEqual({
      country: { at: 1, header: 'Land', chosen: 'given' },
      name: { at: 0, header: 'name', chosen: 'guessed' },
    });
  });

  it('[R10] can be given by their headers, exactly or but for case, width and spaces', async () => {
    expect(columnsOf(['Firma', 'name'], { name: 'Firma' }).name).toEqual({ at: 0, header: 'Firma', chosen: 'given' });
    expect(columnsOf(['a', 'A'], { name: 'A' }).name?.at).toBe(1);
    expect(columnsOf([' Firma  AG ', 'x'], { name: 'ＦＩＲＭＡ ag' }).name?.at).toBe(0);
    expect((await table('Firma;Land\nA;CN\n', { columns: { name: 'Firma' } })).columns.name?.at).toBe(0);
  });

  it('[R10] one that is given is not taken for another thing too', () => {
    expect(columnsOf(['name', 'company'], { nameZh: 'name' })).toEqual({
      nameZh: { at: 0, header: 'name', chosen: 'given' },
      name: { at: 1, header: 'company', chosen: 'guessed' },
    });
  });

  it('[R10] one column can be given for two things', () => {
    const both = columnsOf(['name', 'company'], { name: 'company', nameZh: 'company' });
    expect([both.name?.at, both.nameZh?.at]).toEqual([1, 1]);
  });

  it('[R10] one that is given and not there is a fault of the user that lists the columns', async () => {
    const asked = refusal('name,country\nA,CN\n', { columns: { name: 'supplier' } });
    await expect(asked).rejects.toThrow(new UsageFault('column for name', '"supplier"', 'one of the columns "name", "country"'));
  });
});
