/** A PDF of three kilobytes whose one page draws ten forms, each of which draws ten others, and so on, `depth` deep; the last have a text. */
export function deepForms(depth: number): Uint8Array {
  const text = 'BT /F 12 Tf 72 700 Td (Hello Unitree) Tj ET';
  const stream = (dict: string, body: string): string => `<< ${dict} /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const resources = (at: number): string => `/Resources << /Font << /F 4 0 R >> /XObject << /X ${at} 0 R >> >>`;
  const forms = Array.from({ length: depth }, (_, at) =>
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 600 700] ${at < depth - 1 ? resources(7 + at) : '/Resources << /Font << /F 4 0 R >> >>'}`,
      at < depth - 1 ? '/X Do '.repeat(10) : text,
    ),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R ${resources(6)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream('', '/X Do '.repeat(10)),
    ...forms,
  ];
  let out = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return new TextEncoder().encode(`${out}${table}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${out.length}\n%%EOF\n`);
}
