/** Numbers as texts spell them: a paragraph says "seventy", a source says 70. */
export const NUMBERS = `
2 two dos deux zwei dois
3 three trois drei tre
4 four cuatro quatre vier quattro
5 five cinco cinq funf cinque
6 six sechs sei
7 seven siete sept sieben sete sette
8 eight ocho huit acht oito otto
9 nine nueve neuf neun nove
10 ten diez dix zehn dez dieci
11 eleven once onze elf undici
12 twelve doce douze zwolf doze dodici
15 fifteen quince quinze funfzehn quindici
20 twenty veinte vingt zwanzig vinte venti
30 thirty treinta trente dreissig trinta
40 forty cuarenta quarante vierzig quarenta
50 fifty cincuenta cinquante funfzig cinquenta
60 sixty sesenta soixante sechzig sessenta sessanta
70 seventy setenta siebzig settanta
80 eighty ochenta achtzig oitenta ottanta
90 ninety noventa neunzig novanta
`;
